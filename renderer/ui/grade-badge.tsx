import { gradeWords } from '#shared/glossary';
import { type Grade, grades } from '#shared/model/grade';
import classes from './grade-badge.module.css';

/** 优秀 · 良好 · 合格 · 不合格, in a hairline box. A grade of another standard is shown as written. */
export function GradeBadge({ grade }: { readonly grade: string }) {
  const known = grades.find((each) => each === grade);
  return (
    <span className={classes.badge} data-grade={grade}>
      {known === undefined ? grade : gradeWords[known satisfies Grade]}
    </span>
  );
}
