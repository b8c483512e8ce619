package org.greatcraftsman.review;

/**
 * Quality figures of the reviewer assignment. No assignment under the same rules has fewer marks
 * from outside the experts' industries, and none with as few is more even.
 *
 * @param files number of assigned files
 * @param marks number of requested marks
 * @param outsideField number of marks requested from experts who do not know the file's industry
 * @param least number of files of the expert with the fewest
 * @param most number of files of the expert with the most
 */
public record AssignmentQuality(int files, int marks, int outsideField, int least, int most) {}
