package org.greatcraftsman.unit;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRepository extends JpaRepository<UnitRow, String> {

  List<UnitRow> findAllByOrderByCode();

  List<UnitRow> findByParentOrderByCode(String parent);
}
