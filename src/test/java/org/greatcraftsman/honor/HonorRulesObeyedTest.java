package org.greatcraftsman.honor;

import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules on the title, the bonus and the media series have an effect. */
@OfficeTest
public class HonorRulesObeyedTest extends RulesObeyedInTheOffice {

  /** A text of the maximum length that the schema allows. */
  private static final String LONGEST = "𠮷".repeat(200);

  private static final LocalDate DAY = LocalDate.parse("2018-10-15");

  @Autowired ApprovedRound office;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired NamingService naming;
  @Autowired AwardService awards;

  @BeforeEach
  void closeNotice() {
    office.approve();
    notices.publish(ROUND);
    office.at("2018-10-12T09:00");
    objections.close(ROUND);
  }

  @Override
  public List<RuleLeaf> leaves() {
    return List.of(
        leaf("honour", LONGEST, rules -> naming.nameHonourees(ROUND).get(0).title()),
        leaf("award.bonusYuan", "'6000.00'", rules -> naming.nameHonourees(ROUND).get(0).bonus()),
        leaf("award.media", "[长江日报报业集团, 武汉广播电视台, 湖北日报]", rules -> planForTwoOutlets()));
  }

  private String planForTwoOutlets() {
    naming.nameHonourees(ROUND);
    awards.recordMediaPlan(
        ROUND,
        Stream.of("长江日报报业集团", "武汉广播电视台")
            .map(outlet -> new MediaSlot(outlet, DAY, DAY.plusDays(9), "走近大城工匠"))
            .toList(),
        "publicity-1");
    return "planned";
  }
}
