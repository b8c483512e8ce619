package org.greatcraftsman.publicity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.RoundId;

/** A public notice without its lines. */
@Entity
@Table(name = "public_notice")
class NoticeEntity extends AssignedIdEntity {

  private RoundId roundNumber;
  private int seq;
  private int listVersion;
  private String listHash;
  private long ledgerSeq;
  private String ledgerHash;
  private String voteRoot;
  private long publishedAt;
  private long endsAt;
  private LocalDate newspaperDay;
  private String newspaperPage;
  private String website;
  private String confirmedBy;
  private Long confirmedAt;
  private Long closedAt;

  protected NoticeEntity() {}

  NoticeEntity(Notice notice) {
    super(notice.number());
    this.roundNumber = notice.round();
    this.seq = notice.seq();
    this.listVersion = notice.listVersion();
    this.listHash = notice.commitments().listHash();
    this.ledgerSeq = notice.commitments().ledgerSeq();
    this.ledgerHash = notice.commitments().ledgerHash();
    this.voteRoot = notice.commitments().voteRoot();
    this.publishedAt = notice.period().from().toEpochMilli();
    this.endsAt = notice.period().end().toEpochMilli();
  }

  void extendTo(Instant end) {
    this.endsAt = end.toEpochMilli();
  }

  void confirmPublication(Publication publication, String actor, Instant at) {
    this.newspaperDay = publication.newspaperDay();
    this.newspaperPage = publication.newspaperPage();
    this.website = publication.website();
    this.confirmedBy = actor;
    this.confirmedAt = at.toEpochMilli();
  }

  void close(Instant at) {
    this.closedAt = at.toEpochMilli();
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  boolean isClosed() {
    return closedAt != null;
  }

  NoticePeriod period() {
    return new NoticePeriod(Instant.ofEpochMilli(publishedAt), Instant.ofEpochMilli(endsAt));
  }

  int seq() {
    return seq;
  }

  Notice toNotice(List<NoticeLine> lines) {
    return new Notice(
        roundNumber,
        seq,
        listVersion,
        period(),
        lines,
        new NoticeCommitments(listHash, ledgerSeq, ledgerHash, voteRoot),
        isConfirmed()
            ? Optional.of(new Publication(newspaperDay, newspaperPage, website))
            : Optional.empty(),
        isClosed());
  }
}
