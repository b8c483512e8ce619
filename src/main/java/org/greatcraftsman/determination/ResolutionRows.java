package org.greatcraftsman.determination;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResolutionRows extends JpaRepository<ResolutionRow, String> {

  Optional<ResolutionRow> findFirstByRoundNumberOrderBySeqDesc(String round);

  Optional<ResolutionRow> findFirstByRoundNumberAndApprovedTrueOrderBySeqDesc(String round);

  List<ResolutionRow> findByRoundNumberOrderBySeq(String round);
}
