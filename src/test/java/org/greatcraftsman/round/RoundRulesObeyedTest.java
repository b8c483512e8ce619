package org.greatcraftsman.round;

import static org.greatcraftsman.round.RuleLeaf.leaf;
import static org.greatcraftsman.round.RuleLeaf.refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules on the round's number, title and deadlines have an effect. */
public class RoundRulesObeyedTest extends ObeyedRules {

  @Override
  public List<RuleLeaf> leaves() {
    return Stream.concat(
            Stream.of(
                leaf("id", "wuhan-3", rules -> opened(rules).packId()),
                leaf("edition", "3", rules -> opened(rules).number()),
                leaf("title", "第三届武汉“大城工匠”选树", rules -> opened(rules).title()),
                refused("windows.nomination.from", "'2018-08-07'"),
                refused("windows.nomination.to", "'2018-08-29'"),
                refused("windows.voteAndReview.from", "'2018-09-01'"),
                refused("windows.voteAndReview.to", "'2018-09-11'"),
                refused("windows.approvalAndPublicity.from", "'2018-09-18'"),
                refused("windows.approvalAndPublicity.to", "'2018-09-27'"),
                refused("windows.naming.from", "'2018-11-01'"),
                refused("windows.naming.to", "'2018-10-30'")),
            OTHER_DEADLINES.entrySet().stream()
                .map(
                    deadline ->
                        leaf(
                            "schedule." + deadline.getKey(),
                            "'" + deadline.getValue() + "'",
                            rules -> rules.schedule().instants())))
        .toList();
  }

  private static final Map<String, String> OTHER_DEADLINES =
      Map.ofEntries(
          Map.entry("nominationStart", "2018-08-06T09:01"),
          Map.entry("nominationReminder", "2018-08-27T09:01"),
          Map.entry("nominationEnd", "2018-08-30T17:59"),
          Map.entry("unitAuditEnd", "2018-08-30T18:01"),
          Map.entry("shortlistEnd", "2018-08-31T12:01"),
          Map.entry("votingStart", "2018-08-31T14:01"),
          Map.entry("votingEnd", "2018-09-12T17:59"),
          Map.entry("reviewStart", "2018-08-31T14:01"),
          Map.entry("reviewReminder", "2018-09-10T09:01"),
          Map.entry("reviewEnd", "2018-09-12T17:59"),
          Map.entry("determinationEnd", "2018-09-17T18:01"),
          Map.entry("approvalEnd", "2018-09-19T18:01"),
          Map.entry("publicityEnd", "2018-09-28T18:01"),
          Map.entry("namingEnd", "2018-10-31T18:01"));

  private static Round opened(RulePack rules) {
    return new Round(new ParsedRulePack(rules, "", ""), Instant.EPOCH, "office-1");
  }
}
