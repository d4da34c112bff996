/**
 * The participants: the people and systems that sign in ({@code account}), the departments with
 * their creations, changes and mergers ({@code department}), and how a department and its systems
 * join the platform ({@code onboarding}).
 */
package org.infoshare.organisation;
