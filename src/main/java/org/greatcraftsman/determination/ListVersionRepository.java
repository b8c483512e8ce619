package org.greatcraftsman.determination;

import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ListVersionRepository extends JpaRepository<ListVersionEntity, String> {

  Optional<ListVersionEntity> findFirstByRoundNumberOrderByVersionDesc(RoundId round);
}
