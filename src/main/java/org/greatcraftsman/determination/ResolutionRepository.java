package org.greatcraftsman.determination;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResolutionRepository extends JpaRepository<ResolutionEntity, String> {

  Optional<ResolutionEntity> findFirstByRoundNumberOrderBySeqDesc(RoundId round);

  Optional<ResolutionEntity> findFirstByRoundNumberAndApprovedTrueOrderBySeqDesc(RoundId round);

  List<ResolutionEntity> findByRoundNumberOrderBySeq(RoundId round);
}
