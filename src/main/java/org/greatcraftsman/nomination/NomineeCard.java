package org.greatcraftsman.nomination;

/**
 * A nominee as other rooms and the public may see: never ID number, telephone, age, sex, education,
 * rank, grade or honours.
 *
 * @param unitCode the unit that recommends
 * @param summary the short deeds
 * @param skills 绝技绝活
 */
public record NomineeCard(
    String number,
    String name,
    String unitCode,
    String unitName,
    String employer,
    String industry,
    String industryName,
    String jobType,
    String jobTypeName,
    boolean frontline,
    String position,
    String summary,
    String skills) {}
