package org.greatcraftsman.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.publicity.NoticeLine;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The naming, the numbers of the certificates, the bonuses and the certificate check. */
@OfficeTest
class NamingServiceTest {

  private static final RoundId ROUND = ApprovedRound.ROUND;

  @Autowired ApprovedRound office;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired NamingService naming;
  @Autowired HonourService honours;
  @Autowired HonourRepository honourRepository;
  @Autowired AwardService awards;
  @Autowired AwardCertificateService certificates;
  @Autowired Ledger ledger;

  @BeforeEach
  void publishList() {
    office.approve();
    notices.publish(ROUND);
  }

  @Test
  void noOneIsNamedWhileTheNoticeIsOpen() {
    assertThatThrownBy(() -> naming.nameHonourees(ROUND))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(honours.roll(ROUND)).isEmpty();
  }

  @Test
  void thePeopleOnTheNoticeAreNamedOnceInTheOrderOfTheNotice() {
    List<Honour> roll = nameHonourees();

    assertThat(roll)
        .extracting(Honour::number)
        .containsExactlyElementsOf(
            notices.current(ROUND).orElseThrow().lines().stream().map(NoticeLine::number).toList());
    assertThat(roll.get(0).certificate()).isEqualTo("武工匠〔2018〕第001号");
    assertThat(roll.get(99).certificate()).isEqualTo("武工匠〔2018〕第100号");
    assertThat(new HashSet<>(roll.stream().map(Honour::certificate).toList())).hasSize(100);
    assertThat(nameHonourees()).isEqualTo(roll);
  }

  @Test
  void theCertificateNumbersOfASecondRoundInAYearContinueThoseOfTheFirst() {
    insertHonour(new RoundId("GCC1"), "武工匠〔2018〕第001号", 1);
    insertHonour(new RoundId("GCC1"), "武工匠〔2018〕第002号", 2);
    insertHonour(new RoundId("GCC0"), "武工匠〔2017〕第001号", 1);

    List<Honour> roll = nameHonourees();

    assertThat(roll.get(0).certificate()).isEqualTo("武工匠〔2018〕第003号");
    assertThat(roll.get(0).serial()).isEqualTo(1);
    assertThat(roll.get(99).certificate()).isEqualTo("武工匠〔2018〕第102号");
  }

  private void insertHonour(RoundId round, String certificate, int serial) {
    honourRepository.add(
        new Honour(
            round,
            certificate,
            serial,
            new NominationNumber(round + "-" + serial),
            new Honour.Honouree("李四", "江岸区总工会", "武汉某厂", "装备制造", "电焊工"),
            "大城工匠",
            new BigDecimal("5000.00"),
            Instant.parse("2018-03-01T01:00:00Z")));
  }

  @Test
  void theLedgerRecordsEveryBonusAndTheTotalIsTheirSum() {
    nameHonourees();

    assertThat(awards.bonusTotal(ROUND)).isEqualByComparingTo(new BigDecimal("500000"));
    ledger.chainPending(ROUND);
    assertThat(ledger.entries(ROUND, 1, 1000))
        .filteredOn(entry -> entry.is(Act.HONOUR_GRANTED))
        .hasSize(100)
        .extracting(LedgerEntry::facts)
        .allSatisfy(facts -> assertThat(facts).contains("\"bonusYuan\":\"5000.00\""));
  }

  @Test
  void aCertificateIsVerifiedWithAnyCommonSpellingOfItsNumber() {
    Honour first = nameHonourees().get(0);
    String name = first.person().name();

    for (String typed :
        List.of("武工匠〔2018〕第001号", "武工匠[2018]第1号", " 武工匠（２０１８）001 ", "武工匠【2018】第 001 号")) {
      assertThat(certificates.verify(typed, name))
          .isInstanceOfSatisfying(
              AwardCertificateVerification.Genuine.class,
              genuine -> {
                assertThat(genuine.number()).isEqualTo("武工匠〔2018〕第001号");
                assertThat(genuine.person()).isEqualTo(first.person());
                assertThat(genuine.title()).isEqualTo("大城工匠");
                assertThat(genuine.namedOn()).isEqualTo(LocalDate.parse("2018-10-12"));
              });
    }
  }

  @Test
  void aCertificateNumberWithAnotherNameIsNotGenuine() {
    nameHonourees();

    assertThat(certificates.verify("武工匠〔2018〕第001号", "李四"))
        .isEqualTo(certificates.verify("武工匠〔2018〕第999号", "李四"));
    assertThat(certificates.verify("001", "李四").sentence()).contains("完整的证书编号");
    assertThat(certificates.verify(null, null))
        .isInstanceOf(AwardCertificateVerification.Unknown.class);
  }

  private List<Honour> nameHonourees() {
    office.at("2018-10-12T09:00");
    objections.close(ROUND);
    return naming.nameHonourees(ROUND);
  }
}
