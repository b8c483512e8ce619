package org.greatcraftsman.unit;

import java.util.List;
import org.greatcraftsman.UnitCode;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the units. */
interface UnitRepository extends JpaRepository<UnitEntity, UnitCode> {

  List<UnitEntity> findAllByOrderByCode();
}
