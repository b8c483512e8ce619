package org.greatcraftsman.determination;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ListVersionRows extends JpaRepository<ListVersionRow, String> {

  Optional<ListVersionRow> findFirstByRoundNumberOrderByVersionDesc(String round);
}
