package org.greatcraftsman.consultation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AdverseOpinionRepository extends JpaRepository<AdverseOpinionEntity, String> {

  List<AdverseOpinionEntity> findByRoundNumberOrderByNumberAscBodyAsc(String round);

  List<AdverseOpinionEntity> findByRoundNumberAndNumberOrderByBody(String round, String number);
}
