package org.greatcraftsman.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.Shortlist;
import org.springframework.stereotype.Component;

/** Assigns the shortlisted files to the panel, once for each round. */
@Component
class Draw {

  private final Shortlist shortlist;
  private final Panel panel;
  private final Conflicts conflicts;
  private final ReviewBook book;
  private final Proceedings proceedings;

  Draw(
      Shortlist shortlist,
      Panel panel,
      Conflicts conflicts,
      ReviewBook book,
      Proceedings proceedings) {
    this.shortlist = shortlist;
    this.panel = panel;
    this.conflicts = conflicts;
    this.book = book;
    this.proceedings = proceedings;
  }

  void assign(String round) {
    proceedings.lock(round);
    if (book.files().existsByRound(round)) {
      return;
    }
    int marks = proceedings.rules(round).marksPerFile();
    List<Expert> members = panel.seat(round);
    if (!shortlist.isConfirmed(round)) {
      throw new Refusal("入围名单还没有确认，请先完成汇总筛选，再分派评审材料。");
    }
    List<String> numbers = shortlist.numbers(round);
    SortedMap<String, Set<String>> eligible = conflicts.eligible(numbers, members);
    refuseShortFiles(eligible, marks);
    String seed = proceedings.seed(round);
    SortedMap<String, List<String>> allocation = Allocation.of(new Lots(seed), eligible, marks);
    book.files()
        .saveAll(
            allocation.keySet().stream().map(number -> new FileReview(round, number)).toList());
    book.assignments()
        .saveAll(
            allocation.entrySet().stream()
                .flatMap(
                    entry ->
                        entry.getValue().stream()
                            .map(
                                expert ->
                                    new Assignment(
                                        round,
                                        entry.getKey(),
                                        expert,
                                        Assignment.Origin.DRAW,
                                        proceedings.now())))
                .toList());
    proceedings.record(
        round,
        "review.files-assigned",
        round,
        "system",
        Map.of("seed", seed, "marksPerFile", marks, "files", allocation));
  }

  private static void refuseShortFiles(SortedMap<String, Set<String>> eligible, int marks) {
    List<String> lacking =
        eligible.entrySet().stream()
            .filter(entry -> entry.getValue().size() < marks)
            .map(entry -> "%s（还缺%d位）".formatted(entry.getKey(), marks - entry.getValue().size()))
            .toList();
    if (!lacking.isEmpty()) {
      throw new Refusal(
          "每份材料需要%d位无利益冲突的专家，下列材料人数不够：%s。请核对回避登记，或更换评审团成员后再分派。"
              .formatted(marks, String.join("、", lacking)));
    }
  }
}
