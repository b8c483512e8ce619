package org.greatcraftsman.determination;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsultedBodyRows extends JpaRepository<ConsultedBodyRow, String> {

  List<ConsultedBodyRow> findByRoundNumberOrderById(String round);
}
