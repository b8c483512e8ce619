package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoticeRows extends JpaRepository<NoticeRow, String> {

  Optional<NoticeRow> findFirstByRoundNumberOrderBySeqDesc(String round);

  Optional<NoticeRow> findByRoundNumberAndListVersion(String round, int listVersion);

  List<NoticeRow> findByRoundNumberOrderBySeq(String round);
}
