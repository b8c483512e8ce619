package org.greatcraftsman.determination;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ListStandingRepository extends JpaRepository<ListStandingEntity, String> {

  List<ListStandingEntity> findByListVersionOrderByOverall(String listVersion);
}
