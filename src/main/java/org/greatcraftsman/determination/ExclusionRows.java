package org.greatcraftsman.determination;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExclusionRows extends JpaRepository<Exclusion, String> {

  List<Exclusion> findByRoundNumberOrderByExcludedAtAscIdAsc(String round);
}
