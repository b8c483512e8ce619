package org.greatcraftsman.candidates;

import java.util.List;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the nominees on the vote list as they were when votes and marks were frozen. */
interface FrozenNomineeRepository extends JpaRepository<FrozenNomineeEntity, String> {

  List<FrozenNomineeEntity> findByRoundNumberOrderById(RoundId round);
}
