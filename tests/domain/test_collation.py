from klyngedesk.domain.collation import sort_key


def test_danish_letters_come_last_and_aa_is_aa_with_a_ring():
    names = ["Ærø", "Aabenraa", "Ølstykke", "Åkirkeby", "albertslund", "Zealand", "Ishøj"]
    assert sorted(names, key=sort_key) == ["albertslund", "Ishøj", "Zealand", "Ærø", "Ølstykke", "Aabenraa", "Åkirkeby"]
