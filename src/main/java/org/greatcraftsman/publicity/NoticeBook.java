package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the notices as they were printed. */
@Component
class NoticeBook {

  private final NoticeRows heads;
  private final NoticeLineRows lines;

  NoticeBook(NoticeRows heads, NoticeLineRows lines) {
    this.heads = heads;
    this.lines = lines;
  }

  void print(Notice notice) {
    heads.saveAndFlush(new NoticeRow(notice));
    lines.saveAllAndFlush(
        notice.lines().stream().map(line -> new NoticeLineRow(notice.number(), line)).toList());
  }

  void save(NoticeRow head) {
    heads.saveAndFlush(head);
  }

  Optional<NoticeRow> head(String round) {
    return heads.findFirstByRoundNumberOrderBySeqDesc(round);
  }

  Optional<Notice> current(String round) {
    return head(round).map(this::whole);
  }

  Optional<Notice> ofVersion(String round, int listVersion) {
    return heads.findByRoundNumberAndListVersion(round, listVersion).map(this::whole);
  }

  List<Notice> all(String round) {
    return heads.findByRoundNumberOrderBySeq(round).stream().map(this::whole).toList();
  }

  private Notice whole(NoticeRow head) {
    return head.toRecord(
        lines.findByNoticeOrderByPosition(head.getId()).stream()
            .map(NoticeLineRow::toRecord)
            .toList());
  }
}
