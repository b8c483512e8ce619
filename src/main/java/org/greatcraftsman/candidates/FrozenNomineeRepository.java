package org.greatcraftsman.candidates;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FrozenNomineeRepository extends JpaRepository<FrozenNomineeEntity, String> {

  List<FrozenNomineeEntity> findByRoundNumberOrderById(String round);
}
