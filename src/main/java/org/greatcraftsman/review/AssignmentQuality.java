package org.greatcraftsman.review;

/**
 * How well the files were assigned by the draw: no assignment under the same rules has fewer marks
 * from outside the field, and none with as few is more even.
 *
 * @param files how many files were assigned
 * @param marks how many marks were asked for
 * @param outsideField how many of them from experts who do not know the file's field
 * @param least how many files the least loaded expert got
 * @param most how many the most loaded one got
 */
public record AssignmentQuality(int files, int marks, int outsideField, int least, int most) {}
