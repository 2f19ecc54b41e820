"""What the wizard has gathered so far, handed from step to step."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from klyngedesk.domain.kinds import Level
from klyngedesk.services.members import PersonFacts
from klyngedesk.services.new_cluster import CatalogueCluster, NewCluster
from klyngedesk.services.settings import OwnFacts


@dataclass(frozen=True)
class Draft:
    """`choice` is the cluster of the catalogue that it started from, None for an empty one.

    `files` are Excel files with members by the level of their body.
    """

    wanted: NewCluster
    choice: CatalogueCluster | None = None
    own: OwnFacts = field(default_factory=OwnFacts)
    files: dict[Level, Path] = field(default_factory=dict)

    def from_choice(self, choice: CatalogueCluster | None) -> Draft:
        """The draft started anew from a cluster of the catalogue, or from nothing; the same choice keeps it."""
        if choice == self.choice and (choice is not None or self.wanted.certain):
            return self
        codes = tuple(each.code for each in choice.municipalities) if choice else ()
        wanted = replace(
            self.wanted,
            name=choice.name if choice else "",
            region=choice.region if choice else "",
            hospital=choice.hospital if choice else "",
            municipalities=codes,
            co_chair=codes[0] if len(codes) == 1 else "",
            certain=choice is None or choice.certain,
        )
        return replace(self, choice=choice, wanted=wanted)

    def cluster(self) -> NewCluster:
        """The cluster to make, with the user in its secretariat."""
        own = self.own
        secretary = PersonFacts(own.name, own.title, email=own.email, phone=own.phone) if own.name else None
        return replace(self.wanted, secretary=secretary)
