package org.greatcraftsman.determination;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ListVersionRepository extends JpaRepository<ListVersionEntity, String> {

  Optional<ListVersionEntity> findFirstByRoundNumberOrderByVersionDesc(String round);
}
