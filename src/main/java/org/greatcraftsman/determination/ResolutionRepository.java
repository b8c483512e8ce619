package org.greatcraftsman.determination;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResolutionRepository extends JpaRepository<ResolutionEntity, String> {

  Optional<ResolutionEntity> findFirstByRoundNumberOrderBySeqDesc(String round);

  Optional<ResolutionEntity> findFirstByRoundNumberAndApprovedTrueOrderBySeqDesc(String round);

  List<ResolutionEntity> findByRoundNumberOrderBySeq(String round);
}
