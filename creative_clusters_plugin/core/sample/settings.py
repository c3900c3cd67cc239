"""What a user chooses for a sample study."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..errors import InputError

#: Share of places that host a microcluster, in rural and urban settings alike.
HOST_SHARE = 0.33
#: Organisations of a host, in cluster sizes: at least the first, on average both together.
HOST_MINIMUM = 1.2
HOST_EXTRA = 0.204
#: Organisations of any other place, on average.
STRAY_MEAN = 1.0
#: Share of organisations that stand anywhere at all.
RANDOM_SHARE = 0.02

_FEWEST_ORGANISATIONS = 500
_SMALLEST_CLUSTER = 5
_FEWEST_PLACES = 40
_MOST_PLACES = 8000


@dataclass(frozen=True)
class SampleSettings:
    """Settings of :func:`~.study.create_sample`.

    Parameters
    ----------
    organisation_count : int
        Organisations to make, exactly. The number of places, and with it the region, grows with
        it: 5,000 in clusters of 25 need 400 places.
    cluster_size : int
        Planted microclusters have more organisations than this.
    seed : int
        The same seed gives the same study.
    """

    organisation_count: int = 5000
    cluster_size: int = 25
    seed: int = 1

    @property
    def place_count(self) -> int:
        """Villages and urban quarters that so many organisations fill."""
        return round(self.organisation_count / _organisations_a_place(self.cluster_size))

    def validate(self) -> None:
        """Check the settings; cheap.

        Raises
        ------
        InputError
            Naming the parameter at fault.
        """
        if self.organisation_count < _FEWEST_ORGANISATIONS:
            raise InputError(
                "ORGANISATION_COUNT",
                "{number} organisations are too few to plant microclusters in.",
                "Give {fewest_organisations} or more; the findings need 5000.",
                number=self.organisation_count,
                fewest_organisations=_FEWEST_ORGANISATIONS,
            )
        if self.cluster_size < _SMALLEST_CLUSTER:
            raise InputError(
                "CLUSTER_SIZE",
                "{size} organisations make no microcluster.",
                "Give {smallest_cluster} or more.",
                size=self.cluster_size,
                smallest_cluster=_SMALLEST_CLUSTER,
            )
        if self.place_count < _FEWEST_PLACES:
            most = self._largest_cluster()
            raise InputError(
                "CLUSTER_SIZE",
                "{number} organisations make too few microclusters of more than {size}.",
                "Give at most {most}, or raise ORGANISATION_COUNT.",
                number=self.organisation_count,
                size=self.cluster_size,
                most=most,
            )
        if self.place_count > _MOST_PLACES:
            most = math.floor(_MOST_PLACES * _organisations_a_place(self.cluster_size))
            raise InputError(
                "ORGANISATION_COUNT",
                "{number} organisations in microclusters of more than {size} need a region of "
                "{places} places, which is too large.",
                "Give at most {most}, or raise CLUSTER_SIZE.",
                number=self.organisation_count,
                size=self.cluster_size,
                places=self.place_count,
                most=most,
            )
        if self.seed < 0:
            raise InputError(
                "SEED",
                "{seed} is negative.",
                "Give a whole number from 0.",
                seed=self.seed,
            )

    def _largest_cluster(self) -> int:
        """Return the largest cluster size that leaves enough places."""
        enough, too_large = _SMALLEST_CLUSTER, self.cluster_size
        while too_large - enough > 1:
            size = (enough + too_large) // 2
            if replace(self, cluster_size=size).place_count < _FEWEST_PLACES:
                too_large = size
            else:
                enough = size
        return enough


def _organisations_a_place(cluster_size: int) -> float:
    """Return how many organisations there are to a place, hosts or not, on average."""
    host = (HOST_MINIMUM + HOST_EXTRA) * cluster_size
    planted = HOST_SHARE * host + (1 - HOST_SHARE) * STRAY_MEAN
    return planted / (1 - RANDOM_SHARE)
