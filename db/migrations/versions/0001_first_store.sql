CREATE TABLE action (
    id VARCHAR NOT NULL,
    body_id VARCHAR NOT NULL,
    item_id VARCHAR,
    focus_area_id VARCHAR,
    what VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    organisation_id VARCHAR,
    person_id VARCHAR,
    due_on DATE,
    state VARCHAR NOT NULL,
    closed_on DATE,
    result VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_action PRIMARY KEY (id),
    CONSTRAINT fk_action_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_action_item_id_item FOREIGN KEY(item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_action_focus_area_id_focus_area FOREIGN KEY(focus_area_id) REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_action_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_action_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE annex (
    id VARCHAR NOT NULL,
    item_id VARCHAR,
    input_request_id VARCHAR,
    inquiry_id VARCHAR,
    orientation_id VARCHAR,
    position BIGINT NOT NULL,
    title VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    added_at VARCHAR,
    CONSTRAINT pk_annex PRIMARY KEY (id),
    CONSTRAINT fk_annex_item_id_item FOREIGN KEY(item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_annex_input_request_id_input_request FOREIGN KEY(input_request_id) REFERENCES input_request (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_annex_inquiry_id_inquiry FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_annex_orientation_id_orientation FOREIGN KEY(orientation_id) REFERENCES orientation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE attendance (
    id VARCHAR NOT NULL,
    meeting_id VARCHAR NOT NULL,
    seat_id VARCHAR NOT NULL,
    person_id VARCHAR,
    state VARCHAR NOT NULL,
    mode VARCHAR NOT NULL,
    substitute_id VARCHAR,
    substitute_name VARCHAR NOT NULL,
    instead_reason VARCHAR NOT NULL,
    arrived_at VARCHAR NOT NULL,
    arrived_item_id VARCHAR,
    left_at VARCHAR NOT NULL,
    left_item_id VARCHAR,
    CONSTRAINT pk_attendance PRIMARY KEY (id),
    CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attendance_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attendance_substitute_id_person FOREIGN KEY(substitute_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attendance_arrived_item_id_item FOREIGN KEY(arrived_item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attendance_left_item_id_item FOREIGN KEY(left_item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE attendance_exception (
    id VARCHAR NOT NULL,
    attendance_id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    "conflict" BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_attendance_exception PRIMARY KEY (id),
    CONSTRAINT fk_attendance_exception_attendance_id_attendance FOREIGN KEY(attendance_id) REFERENCES attendance (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attendance_exception_item_id_item FOREIGN KEY(item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE body (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR,
    kind_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    meeting_start VARCHAR NOT NULL,
    meeting_minutes BIGINT,
    running_numbers BOOLEAN,
    next_number BIGINT,
    successor_id VARCHAR,
    close_reason VARCHAR NOT NULL,
    set_up_by_id VARCHAR,
    patients_invited_on DATE,
    note VARCHAR NOT NULL,
    own_rules BOOLEAN NOT NULL,
    own_dates BOOLEAN NOT NULL,
    own_sections BOOLEAN NOT NULL,
    own_standing BOOLEAN NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_body PRIMARY KEY (id),
    CONSTRAINT fk_body_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_body_kind_id_body_kind FOREIGN KEY(kind_id) REFERENCES body_kind (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_body_successor_id_body FOREIGN KEY(successor_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_body_set_up_by_id_decision FOREIGN KEY(set_up_by_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE body_cluster (
    id VARCHAR NOT NULL,
    body_id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_body_cluster PRIMARY KEY (id),
    CONSTRAINT fk_body_cluster_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_body_cluster_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE body_kind (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    running_numbers BOOLEAN NOT NULL,
    meeting_minutes BIGINT NOT NULL,
    meeting_start VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_body_kind PRIMARY KEY (id)
);
CREATE TABLE budget_line (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    purse VARCHAR NOT NULL,
    year BIGINT NOT NULL,
    category_id VARCHAR NOT NULL,
    grant_id VARCHAR,
    amount_oere BIGINT NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_budget_line PRIMARY KEY (id),
    CONSTRAINT fk_budget_line_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_budget_line_category_id_posting_category FOREIGN KEY(category_id) REFERENCES posting_category (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_budget_line_grant_id_fund_grant FOREIGN KEY(grant_id) REFERENCES fund_grant (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE closing_day (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    month BIGINT NOT NULL,
    day BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_closing_day PRIMARY KEY (id)
);
CREATE TABLE cluster (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    hospital VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_cluster PRIMARY KEY (id)
);
CREATE TABLE cluster_organisation (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    co_chairing BOOLEAN NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_cluster_organisation PRIMARY KEY (id),
    CONSTRAINT fk_cluster_organisation_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_cluster_organisation_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE collection (
    id VARCHAR NOT NULL,
    cost_share_id VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    amount_oere BIGINT NOT NULL,
    sent_on DATE,
    due_on DATE,
    reminded_on DATE,
    paid_on DATE,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_collection PRIMARY KEY (id),
    CONSTRAINT fk_collection_cost_share_id_cost_share FOREIGN KEY(cost_share_id) REFERENCES cost_share (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE committee_note (
    id VARCHAR NOT NULL,
    focus_area_id VARCHAR NOT NULL,
    organisation_id VARCHAR,
    committee VARCHAR NOT NULL,
    handling VARCHAR NOT NULL,
    day DATE,
    handled_on DATE,
    text VARCHAR NOT NULL,
    CONSTRAINT pk_committee_note PRIMARY KEY (id),
    CONSTRAINT fk_committee_note_focus_area_id_focus_area FOREIGN KEY(focus_area_id) REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_committee_note_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE composition_rule (
    id VARCHAR NOT NULL,
    body_kind_id VARCHAR,
    body_id VARCHAR,
    organisation_kind VARCHAR,
    beyond VARCHAR,
    role VARCHAR,
    least BIGINT NOT NULL,
    most BIGINT,
    "each" BOOLEAN NOT NULL,
    must_be_offered BOOLEAN NOT NULL,
    source VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_composition_rule PRIMARY KEY (id),
    CONSTRAINT fk_composition_rule_body_kind_id_body_kind FOREIGN KEY(body_kind_id) REFERENCES body_kind (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_composition_rule_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE cost_line (
    id VARCHAR NOT NULL,
    cost_year_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    amount_oere BIGINT NOT NULL,
    note VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_cost_line PRIMARY KEY (id),
    CONSTRAINT fk_cost_line_cost_year_id_cost_year FOREIGN KEY(cost_year_id) REFERENCES cost_year (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE cost_scheme (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    unit_oere BIGINT NOT NULL,
    source VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_cost_scheme PRIMARY KEY (id),
    CONSTRAINT fk_cost_scheme_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE cost_share (
    id VARCHAR NOT NULL,
    cost_year_id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    counted BIGINT NOT NULL,
    counted_as VARCHAR NOT NULL,
    footnote VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_cost_share PRIMARY KEY (id),
    CONSTRAINT fk_cost_share_cost_year_id_cost_year FOREIGN KEY(cost_year_id) REFERENCES cost_year (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_cost_share_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE cost_year (
    id VARCHAR NOT NULL,
    scheme_id VARCHAR NOT NULL,
    year BIGINT NOT NULL,
    basis VARCHAR NOT NULL,
    due_on DATE,
    decided VARCHAR NOT NULL,
    decision_id VARCHAR,
    source VARCHAR NOT NULL,
    CONSTRAINT pk_cost_year PRIMARY KEY (id),
    CONSTRAINT fk_cost_year_scheme_id_cost_scheme FOREIGN KEY(scheme_id) REFERENCES cost_scheme (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_cost_year_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE deadline_step (
    id VARCHAR NOT NULL,
    body_kind_id VARCHAR,
    body_id VARCHAR,
    step VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    "offset" BIGINT NOT NULL,
    unit VARCHAR NOT NULL,
    roll VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_deadline_step PRIMARY KEY (id),
    CONSTRAINT fk_deadline_step_body_kind_id_body_kind FOREIGN KEY(body_kind_id) REFERENCES body_kind (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_deadline_step_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE decision (
    id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    number BIGINT,
    year BIGINT,
    outcome_id VARCHAR,
    text VARCHAR NOT NULL,
    forwarded_to_id VARCHAR,
    forwarded_to VARCHAR NOT NULL,
    CONSTRAINT pk_decision PRIMARY KEY (id),
    CONSTRAINT fk_decision_item_id_item FOREIGN KEY(item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_decision_outcome_id_outcome FOREIGN KEY(outcome_id) REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_decision_forwarded_to_id_body FOREIGN KEY(forwarded_to_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE effort (
    id VARCHAR NOT NULL,
    focus_area_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    starts_on DATE,
    due_on DATE,
    done_on DATE,
    position BIGINT NOT NULL,
    CONSTRAINT pk_effort PRIMARY KEY (id),
    CONSTRAINT fk_effort_focus_area_id_focus_area FOREIGN KEY(focus_area_id) REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE focus_area (
    id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    target_group VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    goals VARCHAR NOT NULL,
    responsible VARCHAR NOT NULL,
    responsible_id VARCHAR,
    starts_on DATE,
    ends_on DATE,
    position BIGINT NOT NULL,
    CONSTRAINT pk_focus_area PRIMARY KEY (id),
    CONSTRAINT fk_focus_area_responsible_id_person FOREIGN KEY(responsible_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE focus_area_cluster (
    id VARCHAR NOT NULL,
    focus_area_id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    CONSTRAINT pk_focus_area_cluster PRIMARY KEY (id),
    CONSTRAINT fk_focus_area_cluster_focus_area_id_focus_area FOREIGN KEY(focus_area_id) REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_focus_area_cluster_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE focus_area_organisation (
    id VARCHAR NOT NULL,
    focus_area_id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    CONSTRAINT pk_focus_area_organisation PRIMARY KEY (id),
    CONSTRAINT fk_focus_area_organisation_focus_area_id_focus_area FOREIGN KEY(focus_area_id) REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_focus_area_organisation_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE fund_allocation (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    year BIGINT NOT NULL,
    amount_oere BIGINT NOT NULL,
    source VARCHAR NOT NULL,
    CONSTRAINT pk_fund_allocation PRIMARY KEY (id),
    CONSTRAINT fk_fund_allocation_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE fund_grant (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    amount_oere BIGINT NOT NULL,
    granted_on DATE,
    decision_id VARCHAR NOT NULL,
    focus_area_id VARCHAR,
    position BIGINT NOT NULL,
    CONSTRAINT pk_fund_grant PRIMARY KEY (id),
    CONSTRAINT fk_fund_grant_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_fund_grant_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_fund_grant_focus_area_id_focus_area FOREIGN KEY(focus_area_id) REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE home_approval (
    id VARCHAR NOT NULL,
    decision_id VARCHAR NOT NULL,
    organisation_id VARCHAR,
    authority VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    day DATE,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_home_approval PRIMARY KEY (id),
    CONSTRAINT fk_home_approval_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_home_approval_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE input_request (
    id VARCHAR NOT NULL,
    meeting_id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    asked_on DATE,
    due_on DATE,
    reminded_on DATE,
    answered_on DATE,
    answer VARCHAR NOT NULL,
    CONSTRAINT pk_input_request PRIMARY KEY (id),
    CONSTRAINT fk_input_request_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_input_request_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE inquiry (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    received_on DATE NOT NULL,
    channel VARCHAR NOT NULL,
    sender VARCHAR NOT NULL,
    sender_organisation_id VARCHAR,
    subject VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    health_data BOOLEAN NOT NULL,
    delete_on DATE,
    answered_on DATE,
    answer VARCHAR NOT NULL,
    closed_on DATE,
    CONSTRAINT pk_inquiry PRIMARY KEY (id),
    CONSTRAINT fk_inquiry_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_inquiry_sender_organisation_id_organisation FOREIGN KEY(sender_organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE inquiry_forward (
    id VARCHAR NOT NULL,
    inquiry_id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    sent_on DATE NOT NULL,
    due_on DATE,
    reminded_on DATE,
    answered_on DATE,
    answer VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_inquiry_forward PRIMARY KEY (id),
    CONSTRAINT fk_inquiry_forward_inquiry_id_inquiry FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_inquiry_forward_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE item (
    id VARCHAR NOT NULL,
    meeting_id VARCHAR NOT NULL,
    parent_id VARCHAR,
    position BIGINT NOT NULL,
    number VARCHAR NOT NULL,
    heading BOOLEAN NOT NULL,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    closed BOOLEAN NOT NULL,
    neutral_title VARCHAR NOT NULL,
    late BOOLEAN NOT NULL,
    presenter VARCHAR NOT NULL,
    presenter_organisation_id VARCHAR,
    minutes BIGINT,
    recommender VARCHAR NOT NULL,
    focus_area_id VARCHAR,
    origin VARCHAR NOT NULL,
    origin_organisation_id VARCHAR,
    origin_item_id VARCHAR,
    input_request_id VARCHAR,
    inquiry_id VARCHAR,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT fk_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_item_parent_id_item FOREIGN KEY(parent_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_item_presenter_organisation_id_organisation FOREIGN KEY(presenter_organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_item_focus_area_id_focus_area FOREIGN KEY(focus_area_id) REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_item_origin_organisation_id_organisation FOREIGN KEY(origin_organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_item_origin_item_id_item FOREIGN KEY(origin_item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_item_input_request_id_input_request FOREIGN KEY(input_request_id) REFERENCES input_request (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_item_inquiry_id_inquiry FOREIGN KEY(inquiry_id) REFERENCES inquiry (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE item_section (
    id VARCHAR NOT NULL,
    body_kind_id VARCHAR,
    body_id VARCHAR,
    section VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    help_text VARCHAR NOT NULL,
    in_minutes BOOLEAN NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_item_section PRIMARY KEY (id),
    CONSTRAINT fk_item_section_body_kind_id_body_kind FOREIGN KEY(body_kind_id) REFERENCES body_kind (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_item_section_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE item_text (
    id VARCHAR NOT NULL,
    item_id VARCHAR NOT NULL,
    section VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    CONSTRAINT pk_item_text PRIMARY KEY (id),
    CONSTRAINT uq_item_text_item_id_section UNIQUE (item_id, section),
    CONSTRAINT fk_item_text_item_id_item FOREIGN KEY(item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE journal_change (
    id INTEGER NOT NULL,
    step_id INTEGER NOT NULL,
    table_name VARCHAR NOT NULL,
    row_id VARCHAR NOT NULL,
    "before" VARCHAR NOT NULL,
    "after" VARCHAR NOT NULL,
    CONSTRAINT pk_journal_change PRIMARY KEY (id),
    CONSTRAINT fk_journal_change_step_id_journal_step FOREIGN KEY(step_id) REFERENCES journal_step (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE journal_step (
    id INTEGER NOT NULL,
    label VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    person VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    merge_key VARCHAR NOT NULL,
    CONSTRAINT pk_journal_step PRIMARY KEY (id)
);
CREATE TABLE key_figure (
    id VARCHAR NOT NULL,
    focus_area_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    baseline VARCHAR,
    target VARCHAR,
    source VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_key_figure PRIMARY KEY (id),
    CONSTRAINT fk_key_figure_focus_area_id_focus_area FOREIGN KEY(focus_area_id) REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE key_figure_value (
    id VARCHAR NOT NULL,
    key_figure_id VARCHAR NOT NULL,
    day DATE NOT NULL,
    label VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_key_figure_value PRIMARY KEY (id),
    CONSTRAINT fk_key_figure_value_key_figure_id_key_figure FOREIGN KEY(key_figure_id) REFERENCES key_figure (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE meeting (
    id VARCHAR NOT NULL,
    body_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    starts_at VARCHAR NOT NULL,
    ends_at VARCHAR NOT NULL,
    opened_at VARCHAR,
    closed_at VARCHAR,
    form VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    leader VARCHAR NOT NULL,
    minute_taker VARCHAR NOT NULL,
    remark VARCHAR NOT NULL,
    agenda_sent_on DATE,
    removed_numbers VARCHAR NOT NULL,
    minutes_sent_on DATE,
    minutes_approved_on DATE,
    cancelled_reason VARCHAR NOT NULL,
    cancelled_from VARCHAR,
    invitation_sequence BIGINT NOT NULL,
    CONSTRAINT pk_meeting PRIMARY KEY (id),
    CONSTRAINT fk_meeting_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE meeting_date (
    id VARCHAR NOT NULL,
    meeting_id VARCHAR NOT NULL,
    step VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    day DATE NOT NULL,
    planned DATE,
    reason VARCHAR NOT NULL,
    done_on DATE,
    position BIGINT NOT NULL,
    CONSTRAINT pk_meeting_date PRIMARY KEY (id),
    CONSTRAINT fk_meeting_date_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE membership (
    id VARCHAR NOT NULL,
    seat_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    topic VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_membership PRIMARY KEY (id),
    CONSTRAINT fk_membership_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE milestone (
    id VARCHAR NOT NULL,
    effort_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    due_on DATE,
    done_on DATE,
    position BIGINT NOT NULL,
    CONSTRAINT pk_milestone PRIMARY KEY (id),
    CONSTRAINT fk_milestone_effort_id_effort FOREIGN KEY(effort_id) REFERENCES effort (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE minutes_approval (
    id VARCHAR NOT NULL,
    meeting_id VARCHAR NOT NULL,
    seat_id VARCHAR NOT NULL,
    person_id VARCHAR,
    approved_on DATE,
    how VARCHAR NOT NULL,
    CONSTRAINT pk_minutes_approval PRIMARY KEY (id),
    CONSTRAINT fk_minutes_approval_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_minutes_approval_seat_id_seat FOREIGN KEY(seat_id) REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_minutes_approval_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE organisation (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    parent_id VARCHAR,
    department VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    postal VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    ean VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT fk_organisation_parent_id_organisation FOREIGN KEY(parent_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE orientation (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    source_body_id VARCHAR,
    day DATE NOT NULL,
    title VARCHAR NOT NULL,
    summary VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    relevance VARCHAR NOT NULL,
    item_id VARCHAR,
    CONSTRAINT pk_orientation PRIMARY KEY (id),
    CONSTRAINT fk_orientation_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_orientation_source_body_id_body FOREIGN KEY(source_body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_orientation_item_id_item FOREIGN KEY(item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE outcome (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    standard_text VARCHAR NOT NULL,
    effect VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_outcome PRIMARY KEY (id)
);
CREATE TABLE paper (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    meeting_id VARCHAR,
    body_id VARCHAR,
    cost_year_id VARCHAR,
    "full" BOOLEAN NOT NULL,
    path VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    locked BOOLEAN NOT NULL,
    CONSTRAINT pk_paper PRIMARY KEY (id),
    CONSTRAINT fk_paper_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_paper_cost_year_id_cost_year FOREIGN KEY(cost_year_id) REFERENCES cost_year (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE participant (
    id VARCHAR NOT NULL,
    meeting_id VARCHAR NOT NULL,
    person_id VARCHAR,
    name VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    item_id VARCHAR,
    present BOOLEAN NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_participant PRIMARY KEY (id),
    CONSTRAINT fk_participant_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_participant_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_participant_item_id_item FOREIGN KEY(item_id) REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE person (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    organisation_id VARCHAR,
    email VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT fk_person_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE population (
    id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    inhabitants BIGINT NOT NULL,
    source VARCHAR NOT NULL,
    CONSTRAINT pk_population PRIMARY KEY (id),
    CONSTRAINT uq_population_organisation_id_period UNIQUE (organisation_id, period),
    CONSTRAINT fk_population_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE posting (
    id VARCHAR NOT NULL,
    cluster_id VARCHAR NOT NULL,
    purse VARCHAR NOT NULL,
    day DATE NOT NULL,
    text VARCHAR NOT NULL,
    category_id VARCHAR NOT NULL,
    grant_id VARCHAR,
    organisation_id VARCHAR,
    amount_oere BIGINT NOT NULL,
    voucher VARCHAR NOT NULL,
    CONSTRAINT pk_posting PRIMARY KEY (id),
    CONSTRAINT fk_posting_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_posting_category_id_posting_category FOREIGN KEY(category_id) REFERENCES posting_category (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_posting_grant_id_fund_grant FOREIGN KEY(grant_id) REFERENCES fund_grant (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_posting_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE posting_category (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    administrative BOOLEAN NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_posting_category PRIMARY KEY (id)
);
CREATE TABLE reservation (
    id VARCHAR NOT NULL,
    decision_id VARCHAR NOT NULL,
    organisation_id VARCHAR,
    text VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_reservation PRIMARY KEY (id),
    CONSTRAINT fk_reservation_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_reservation_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE search_row (
    id INTEGER NOT NULL,
    table_name VARCHAR NOT NULL,
    row_id VARCHAR NOT NULL,
    CONSTRAINT pk_search_row PRIMARY KEY (id),
    CONSTRAINT uq_search_row_table_name_row_id UNIQUE (table_name, row_id)
);
CREATE VIRTUAL TABLE search_text USING fts5(kind, content, tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3');
CREATE TABLE seat (
    id VARCHAR NOT NULL,
    body_id VARCHAR NOT NULL,
    organisation_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    topic VARCHAR NOT NULL,
    offered_on DATE,
    declined_on DATE,
    note VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_seat PRIMARY KEY (id),
    CONSTRAINT fk_seat_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_seat_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE setting (
    id VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (id)
);
CREATE TABLE standing_item (
    id VARCHAR NOT NULL,
    body_kind_id VARCHAR,
    body_id VARCHAR,
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    recommender VARCHAR NOT NULL,
    recommendation VARCHAR NOT NULL,
    minutes BIGINT NOT NULL,
    first BOOLEAN NOT NULL,
    follow_ups BOOLEAN NOT NULL,
    position BIGINT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_standing_item PRIMARY KEY (id),
    CONSTRAINT fk_standing_item_body_kind_id_body_kind FOREIGN KEY(body_kind_id) REFERENCES body_kind (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_standing_item_body_id_body FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_action_body_id ON action (body_id);
CREATE INDEX ix_action_due_on ON action (due_on);
CREATE INDEX ix_action_focus_area_id ON action (focus_area_id);
CREATE INDEX ix_action_item_id ON action (item_id);
CREATE INDEX ix_action_organisation_id ON action (organisation_id);
CREATE INDEX ix_action_person_id ON action (person_id);
CREATE INDEX ix_annex_input_request_id ON annex (input_request_id);
CREATE INDEX ix_annex_inquiry_id ON annex (inquiry_id);
CREATE INDEX ix_annex_item_id ON annex (item_id);
CREATE INDEX ix_annex_orientation_id ON annex (orientation_id);
CREATE INDEX ix_attendance_arrived_item_id ON attendance (arrived_item_id);
CREATE INDEX ix_attendance_exception_attendance_id ON attendance_exception (attendance_id);
CREATE INDEX ix_attendance_exception_item_id ON attendance_exception (item_id);
CREATE INDEX ix_attendance_left_item_id ON attendance (left_item_id);
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);
CREATE INDEX ix_attendance_substitute_id ON attendance (substitute_id);
CREATE INDEX ix_body_cluster_body_id ON body_cluster (body_id);
CREATE INDEX ix_body_cluster_cluster_id ON body_cluster (cluster_id);
CREATE INDEX ix_body_cluster_id ON body (cluster_id);
CREATE INDEX ix_body_kind_id ON body (kind_id);
CREATE INDEX ix_body_set_up_by_id ON body (set_up_by_id);
CREATE INDEX ix_body_successor_id ON body (successor_id);
CREATE INDEX ix_budget_line_category_id ON budget_line (category_id);
CREATE INDEX ix_budget_line_cluster_id ON budget_line (cluster_id);
CREATE INDEX ix_budget_line_grant_id ON budget_line (grant_id);
CREATE INDEX ix_cluster_organisation_cluster_id ON cluster_organisation (cluster_id);
CREATE INDEX ix_cluster_organisation_organisation_id ON cluster_organisation (organisation_id);
CREATE INDEX ix_collection_cost_share_id ON collection (cost_share_id);
CREATE INDEX ix_committee_note_focus_area_id ON committee_note (focus_area_id);
CREATE INDEX ix_committee_note_organisation_id ON committee_note (organisation_id);
CREATE INDEX ix_composition_rule_body_id ON composition_rule (body_id);
CREATE INDEX ix_composition_rule_body_kind_id ON composition_rule (body_kind_id);
CREATE INDEX ix_cost_line_cost_year_id ON cost_line (cost_year_id);
CREATE INDEX ix_cost_scheme_cluster_id ON cost_scheme (cluster_id);
CREATE INDEX ix_cost_share_cost_year_id ON cost_share (cost_year_id);
CREATE INDEX ix_cost_share_organisation_id ON cost_share (organisation_id);
CREATE INDEX ix_cost_year_decision_id ON cost_year (decision_id);
CREATE INDEX ix_cost_year_scheme_id ON cost_year (scheme_id);
CREATE INDEX ix_deadline_step_body_id ON deadline_step (body_id);
CREATE INDEX ix_deadline_step_body_kind_id ON deadline_step (body_kind_id);
CREATE INDEX ix_decision_forwarded_to_id ON decision (forwarded_to_id);
CREATE UNIQUE INDEX ix_decision_item_id ON decision (item_id);
CREATE INDEX ix_decision_outcome_id ON decision (outcome_id);
CREATE INDEX ix_effort_focus_area_id ON effort (focus_area_id);
CREATE INDEX ix_focus_area_cluster_cluster_id ON focus_area_cluster (cluster_id);
CREATE INDEX ix_focus_area_cluster_focus_area_id ON focus_area_cluster (focus_area_id);
CREATE INDEX ix_focus_area_organisation_focus_area_id ON focus_area_organisation (focus_area_id);
CREATE INDEX ix_focus_area_organisation_organisation_id ON focus_area_organisation (organisation_id);
CREATE INDEX ix_focus_area_responsible_id ON focus_area (responsible_id);
CREATE INDEX ix_fund_allocation_cluster_id ON fund_allocation (cluster_id);
CREATE INDEX ix_fund_grant_cluster_id ON fund_grant (cluster_id);
CREATE INDEX ix_fund_grant_decision_id ON fund_grant (decision_id);
CREATE INDEX ix_fund_grant_focus_area_id ON fund_grant (focus_area_id);
CREATE INDEX ix_home_approval_decision_id ON home_approval (decision_id);
CREATE INDEX ix_home_approval_organisation_id ON home_approval (organisation_id);
CREATE INDEX ix_input_request_meeting_id ON input_request (meeting_id);
CREATE INDEX ix_input_request_organisation_id ON input_request (organisation_id);
CREATE INDEX ix_inquiry_cluster_id ON inquiry (cluster_id);
CREATE INDEX ix_inquiry_forward_inquiry_id ON inquiry_forward (inquiry_id);
CREATE INDEX ix_inquiry_forward_organisation_id ON inquiry_forward (organisation_id);
CREATE INDEX ix_inquiry_received_on ON inquiry (received_on);
CREATE INDEX ix_inquiry_sender_organisation_id ON inquiry (sender_organisation_id);
CREATE INDEX ix_item_focus_area_id ON item (focus_area_id);
CREATE INDEX ix_item_input_request_id ON item (input_request_id);
CREATE INDEX ix_item_inquiry_id ON item (inquiry_id);
CREATE INDEX ix_item_meeting_id ON item (meeting_id);
CREATE INDEX ix_item_origin_item_id ON item (origin_item_id);
CREATE INDEX ix_item_origin_organisation_id ON item (origin_organisation_id);
CREATE INDEX ix_item_parent_id ON item (parent_id);
CREATE INDEX ix_item_presenter_organisation_id ON item (presenter_organisation_id);
CREATE INDEX ix_item_section_body_id ON item_section (body_id);
CREATE INDEX ix_item_section_body_kind_id ON item_section (body_kind_id);
CREATE INDEX ix_item_text_item_id ON item_text (item_id);
CREATE INDEX ix_journal_change_step_id ON journal_change (step_id);
CREATE INDEX ix_journal_step_state ON journal_step (state);
CREATE INDEX ix_key_figure_focus_area_id ON key_figure (focus_area_id);
CREATE INDEX ix_key_figure_value_key_figure_id ON key_figure_value (key_figure_id);
CREATE INDEX ix_meeting_body_id ON meeting (body_id);
CREATE INDEX ix_meeting_date_day ON meeting_date (day);
CREATE INDEX ix_meeting_date_meeting_id ON meeting_date (meeting_id);
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_membership_seat_id ON membership (seat_id);
CREATE INDEX ix_milestone_effort_id ON milestone (effort_id);
CREATE INDEX ix_minutes_approval_meeting_id ON minutes_approval (meeting_id);
CREATE INDEX ix_minutes_approval_person_id ON minutes_approval (person_id);
CREATE INDEX ix_minutes_approval_seat_id ON minutes_approval (seat_id);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_orientation_cluster_id ON orientation (cluster_id);
CREATE INDEX ix_orientation_day ON orientation (day);
CREATE INDEX ix_orientation_item_id ON orientation (item_id);
CREATE INDEX ix_orientation_source_body_id ON orientation (source_body_id);
CREATE INDEX ix_paper_body_id ON paper (body_id);
CREATE INDEX ix_paper_cost_year_id ON paper (cost_year_id);
CREATE INDEX ix_paper_meeting_id ON paper (meeting_id);
CREATE INDEX ix_participant_item_id ON participant (item_id);
CREATE INDEX ix_participant_meeting_id ON participant (meeting_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE INDEX ix_person_organisation_id ON person (organisation_id);
CREATE INDEX ix_population_organisation_id ON population (organisation_id);
CREATE INDEX ix_posting_category_id ON posting (category_id);
CREATE INDEX ix_posting_cluster_id ON posting (cluster_id);
CREATE INDEX ix_posting_day ON posting (day);
CREATE INDEX ix_posting_grant_id ON posting (grant_id);
CREATE INDEX ix_posting_organisation_id ON posting (organisation_id);
CREATE INDEX ix_reservation_decision_id ON reservation (decision_id);
CREATE INDEX ix_reservation_organisation_id ON reservation (organisation_id);
CREATE INDEX ix_seat_body_id ON seat (body_id);
CREATE INDEX ix_seat_organisation_id ON seat (organisation_id);
CREATE INDEX ix_standing_item_body_id ON standing_item (body_id);
CREATE INDEX ix_standing_item_body_kind_id ON standing_item (body_kind_id);
