package org.greatcraftsman.determination;

import java.util.List;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

interface CompositionDecisionRepository extends JpaRepository<CompositionDecisionEntity, String> {

  List<CompositionDecisionEntity> findByRoundNumberOrderById(RoundId round);
}
