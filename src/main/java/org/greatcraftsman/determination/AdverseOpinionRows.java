package org.greatcraftsman.determination;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AdverseOpinionRows extends JpaRepository<AdverseOpinionRow, String> {

  List<AdverseOpinionRow> findByRoundNumberOrderByNumberAscBodyAsc(String round);

  List<AdverseOpinionRow> findByRoundNumberAndNumberOrderByBody(String round, String number);
}
