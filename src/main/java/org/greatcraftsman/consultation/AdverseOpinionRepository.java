package org.greatcraftsman.consultation;

import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AdverseOpinionRepository extends JpaRepository<AdverseOpinionEntity, String> {

  List<AdverseOpinionEntity> findByRoundNumberOrderByNumberAscBodyAsc(RoundId round);

  List<AdverseOpinionEntity> findByRoundNumberAndNumberOrderByBody(
      RoundId round, NominationNumber number);
}
