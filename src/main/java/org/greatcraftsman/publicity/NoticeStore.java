package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.stereotype.Component;

/** Stores the notices with their lines. */
@Component
class NoticeStore {

  private final NoticeRepository notices;
  private final NoticeLineRepository lines;

  NoticeStore(NoticeRepository notices, NoticeLineRepository lines) {
    this.notices = notices;
    this.lines = lines;
  }

  void insert(Notice notice) {
    notices.saveAndFlush(new NoticeEntity(notice));
    lines.saveAllAndFlush(
        notice.lines().stream().map(line -> new NoticeLineEntity(notice.number(), line)).toList());
  }

  void save(NoticeEntity head) {
    notices.saveAndFlush(head);
  }

  Optional<NoticeEntity> latestEntity(RoundId round) {
    return notices.findFirstByRoundNumberOrderBySeqDesc(round);
  }

  Optional<Notice> latest(RoundId round) {
    return latestEntity(round).map(this::toNotice);
  }

  Optional<Notice> findByListVersion(RoundId round, int listVersion) {
    return notices.findByRoundNumberAndListVersion(round, listVersion).map(this::toNotice);
  }

  List<Notice> all(RoundId round) {
    return notices.findByRoundNumberOrderBySeq(round).stream().map(this::toNotice).toList();
  }

  private Notice toNotice(NoticeEntity head) {
    return head.toNotice(
        lines.findByNoticeOrderByPosition(head.getId()).stream()
            .map(NoticeLineEntity::toNoticeLine)
            .toList());
  }
}
