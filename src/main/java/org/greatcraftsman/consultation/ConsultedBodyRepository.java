package org.greatcraftsman.consultation;

import java.util.List;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsultedBodyRepository extends JpaRepository<ConsultedBodyEntity, String> {

  List<ConsultedBodyEntity> findByRoundNumberOrderById(RoundId round);
}
