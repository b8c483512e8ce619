/**
 * The way to the proposed list: freezing the candidates, consulting the bodies, computing,
 * adjusting and submitting.
 */
package org.greatcraftsman.process.determination;
