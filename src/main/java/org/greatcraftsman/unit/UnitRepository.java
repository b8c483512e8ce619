package org.greatcraftsman.unit;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the units. */
interface UnitRepository extends JpaRepository<UnitEntity, String> {

  List<UnitEntity> findAllByOrderByCode();
}
