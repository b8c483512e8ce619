package org.greatcraftsman.candidates;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExclusionRepository extends JpaRepository<ExclusionEntity, String> {

  List<ExclusionEntity> findByRoundNumberOrderByExcludedAtAscIdAsc(String round);
}
