package org.greatcraftsman.determination;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FrozenFiles extends JpaRepository<FrozenFile, String> {

  List<FrozenFile> findByRoundNumberOrderById(String round);
}
