package org.greatcraftsman.candidates;

import java.util.List;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExclusionRepository extends JpaRepository<ExclusionEntity, String> {

  List<ExclusionEntity> findByRoundNumberOrderByExcludedAtAscIdAsc(RoundId round);
}
