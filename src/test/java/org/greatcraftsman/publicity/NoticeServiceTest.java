package org.greatcraftsman.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.VacancyDecision;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Publication, confirmation and extension of notices. */
@OfficeTest
class NoticeServiceTest {

  private static final RoundId ROUND = ApprovedRound.ROUND;
  private static final String SITE = "http://www.whzgh.example/gs/1.html";

  @Autowired ApprovedRound office;
  @Autowired NoticeService notices;
  @Autowired ProposedListService list;
  @Autowired RoundService rounds;
  @Autowired Ledger ledger;
  private ListVersion approved;

  @BeforeEach
  void approveList() {
    approved = office.approve();
  }

  @Test
  void aNoticePrintsTheApprovedListInStrokeOrder() {
    Notice notice = notices.publish(ROUND);

    assertThat(notice.number()).isEqualTo("GCC2-N1");
    assertThat(notice.lines()).hasSize(100).isSortedAccordingTo(StrokeOrder.lineComparator());
    assertThat(notice.lines())
        .extracting(NoticeLine::number)
        .containsExactlyInAnyOrderElementsOf(approved.numbers());
    assertThat(notice.lines().get(0).name()).startsWith("丁");
    assertThat(notice.lines()).extracting(NoticeLine::position).startsWith(1, 2).endsWith(100);
    List<String> surnames =
        notice.lines().stream()
            .map(line -> Character.toString(line.name().codePointAt(0)))
            .distinct()
            .toList();
    assertThat(surnames).containsExactly("丁", "于", "王", "司", "吉", "𠮷", "欧", "龚", "魏");
  }

  @Test
  void aVersionOfTheListIsPublishedOnlyOnce() {
    Notice first = notices.publish(ROUND);
    office.at("2018-09-20T09:00");

    assertThat(notices.publish(ROUND)).isEqualTo(first);
    assertThat(notices.all(ROUND)).containsExactly(first);
  }

  @Test
  void aNoticePrintsTheLedgerHeadTheListHashAndTheVoteRoot() {
    Notice notice = notices.publish(ROUND);

    LedgerEntry printed =
        ledger.entries(ROUND, notice.commitments().ledgerSeq(), 1).stream()
            .findFirst()
            .orElseThrow();
    assertThat(printed.hash()).isEqualTo(notice.commitments().ledgerHash());
    assertThat(printed.is(Act.LIST_RESOLVED)).isTrue();
    assertThat(notice.commitments().listHash()).isEqualTo(approved.outcome().hash());
    assertThat(notices.newspaperText(notice))
        .contains(
            notice.commitments().ledgerHash(),
            notice.commitments().listHash(),
            ApprovedRound.VOTE_ROOT,
            "公示时间：2018年9月19日至2018年9月27日",
            "85761157",
            "建议名单（100名，按姓氏笔画为序）");
  }

  @Test
  void theMidAutumnHolidayDoesNotCountAsWorkingDays() {
    Notice notice = notices.publish(ROUND);

    assertThat(notice.period().lastDay()).isEqualTo(LocalDate.parse("2018-09-27"));
    assertThat(notice.period().end()).isEqualTo(at("2018-09-28T00:00"));
  }

  @Test
  void theNationalDayHolidayDoesNotCountButItsMakeUpWorkingDaysDo() {
    office.at("2018-09-28T10:00");

    assertThat(notices.publish(ROUND).period().lastDay()).isEqualTo(LocalDate.parse("2018-10-10"));
  }

  @Test
  void aLaterNewspaperExtendsThePeriodToTheFullNumberOfWorkingDays() {
    notices.publish(ROUND);
    office.at("2018-09-20T11:00");

    Notice confirmed = confirm("2018-09-20");

    assertThat(confirmed.period().lastDay()).isEqualTo(LocalDate.parse("2018-09-28"));
    assertThat(confirmed.publication())
        .contains(new Publication(LocalDate.parse("2018-09-20"), "第3版", SITE));
  }

  @Test
  void aNewspaperOfTheSameDayDoesNotExtendThePeriodAndIsConfirmedOnlyOnce() {
    notices.publish(ROUND);

    assertThat(confirm("2018-09-19").period().lastDay()).isEqualTo(LocalDate.parse("2018-09-27"));
    assertThatThrownBy(() -> confirm("2018-09-19"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已经登记");
  }

  @Test
  void aNewspaperDayBeforeTheNoticeOrInTheFutureAndAnInvalidWebsiteAreRefused() {
    notices.publish(ROUND);

    assertThatThrownBy(() -> confirm("2018-09-20")).hasMessageContaining("见报日期");
    assertThatThrownBy(() -> confirm("2018-09-18")).hasMessageContaining("见报日期");
    assertThatThrownBy(
            () ->
                notices.confirmPublication(
                    ROUND,
                    new Publication(LocalDate.parse("2018-09-19"), "第3版", "javascript:alert(1)"),
                    "desk"))
        .hasMessageContaining("网址");
    assertThat(notices.current(ROUND).orElseThrow().publication()).isEmpty();
  }

  @Test
  void aLaterPublicityDeadlineExtendsAnOpenNoticeAndAnEarlierOneDoesNotShortenIt() {
    notices.publish(ROUND);

    move("2018-09-27T12:00");
    assertThat(end()).isEqualTo(at("2018-09-28T00:00"));

    move("2018-09-30T18:00");
    assertThat(end()).isEqualTo(at("2018-09-30T18:00"));
  }

  @Test
  void aSecondNoticePrintsWhoLeftTheListAndWhoJoinedIt() {
    Notice first = notices.publish(ROUND);
    NoticeLine excluded = first.lines().get(6);
    list.excludeAfterObjection(
        ROUND, excluded.number(), new Reason("经核查，主要事迹与事实不符。"), "discipline");
    office.at("2018-09-29T10:00");
    office.approveAgain(VacancyDecision.FILL);

    Notice second = notices.publish(ROUND);

    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.period().lastDay()).isEqualTo(LocalDate.parse("2018-10-11"));
    NoticeChanges changes = notices.changes(second).orElseThrow();
    assertThat(changes.left()).contains(excluded);
    assertThat(changes.joined()).hasSameSizeAs(changes.left());
    assertThat(changes.vacancies()).isZero();
    assertThat(notices.newspaperText(second)).contains("（第2次）", "退出：", excluded.name(), "递补：");
    assertThat(notices.changes(first)).isEmpty();
    assertThat(notices.all(ROUND)).hasSize(2);
  }

  private Notice confirm(String day) {
    return notices.confirmPublication(
        ROUND, new Publication(LocalDate.parse(day), "第3版", SITE), "desk");
  }

  private void move(String to) {
    rounds.moveDeadline(ROUND, Deadline.PUBLICITY_END, at(to), "报社排版调整", "office");
  }

  private Instant end() {
    return notices.current(ROUND).orElseThrow().period().end();
  }

  private static Instant at(String wallClock) {
    return OfficeTime.toInstant(LocalDateTime.parse(wallClock));
  }
}
