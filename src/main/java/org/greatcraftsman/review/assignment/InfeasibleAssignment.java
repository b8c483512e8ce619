package org.greatcraftsman.review.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;

/**
 * The result of an infeasible reviewer assignment: the files with too few experts, and for each
 * kind of relaxation the smallest one that alone makes the assignment feasible. No relaxation
 * ignores a conflict of interest.
 *
 * @param files files that together need more marks than their experts can give
 * @param capacities for each expert of these files the number of them that the expert could mark
 * @param marksPerFile number of experts for each file
 * @param maximumFiles maximum number of files of an expert
 * @param additionalExperts number of additional experts without conflicts that suffices
 * @param raisedMaximumFiles maximum number of files that suffices; empty if none does
 * @param loweredMarksPerFile number of experts for each file that suffices; empty if none does
 */
public record InfeasibleAssignment(
    List<NominationNumber> files,
    SortedMap<ExpertId, Integer> capacities,
    int marksPerFile,
    int maximumFiles,
    int additionalExperts,
    Optional<Integer> raisedMaximumFiles,
    Optional<Integer> loweredMarksPerFile)
    implements AssignmentSolver.AssignmentResult {

  private static final int MOST_NAMED = 8;

  int requiredMarks() {
    return marksPerFile * files.size();
  }

  int possibleMarks() {
    return capacities.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Returns the result as one Chinese sentence for the desk.
   *
   * @param minimumMarks smallest number of marks that the rules allow
   */
  public String sentence(int minimumMarks) {
    List<String> ways = new ArrayList<>();
    ways.add("补充%d位与这些材料无利益冲突的专家".formatted(additionalExperts));
    raisedMaximumFiles.ifPresent(
        higher -> ways.add("把每位专家的材料上限由%d份提高到%d份".formatted(maximumFiles, higher)));
    loweredMarksPerFile
        .filter(fewer -> fewer >= minimumMarks)
        .ifPresent(fewer -> ways.add("把每份材料的评审专家由%d位减为%d位".formatted(marksPerFile, fewer)));
    return "评审材料分派不下去：%s共需%d份评分，能评的专家%s最多给出%d份，还差%d份。最小的调整（任选其一）：%s。"
        .formatted(
            abbreviated(files, files.size() + "份材料"),
            requiredMarks(),
            capacities.isEmpty()
                ? "一位也没有，"
                : "（"
                    + abbreviated(
                        capacities.entrySet().stream()
                            .map(expert -> expert.getKey() + "至多" + expert.getValue() + "份")
                            .toList(),
                        capacities.size() + "位")
                    + "）",
            possibleMarks(),
            requiredMarks() - possibleMarks(),
            String.join("；", ways));
  }

  private static String abbreviated(List<? extends CharSequence> all, String count) {
    return all.stream().limit(MOST_NAMED).collect(Collectors.joining("、"))
        + (all.size() > MOST_NAMED ? "等" + count : "");
  }
}
