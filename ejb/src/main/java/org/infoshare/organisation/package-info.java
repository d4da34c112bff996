/**
 * Who takes part: the people and systems that sign in ({@code account}), the departments through
 * their creations, changes and mergers ({@code department}), and how a department and its systems
 * come onto the platform ({@code onboarding}).
 */
package org.infoshare.organisation;
