package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the public notices, which are numbered in order within a round. */
interface NoticeRepository extends JpaRepository<NoticeEntity, String> {

  Optional<NoticeEntity> findFirstByRoundNumberOrderBySeqDesc(RoundId round);

  Optional<NoticeEntity> findByRoundNumberAndListVersion(RoundId round, int listVersion);

  List<NoticeEntity> findByRoundNumberOrderBySeq(RoundId round);
}
