/**
 * Made-up rounds, people and marks, and a clock that can jump: present in the rehearsal profile
 * only.
 */
package org.greatcraftsman.rehearsal;
