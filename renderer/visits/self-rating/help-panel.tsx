import { Title } from '@mantine/core'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'

/** What the two kinds of self-rating are for, and what is promised to those who fill in a sheet. */
export function HelpPanel() {
  const words = useWords()
  return (
    <aside className={classes.panel} aria-labelledby="raters-help-title">
      <Title order={2} id="raters-help-title">
        {words('raters.help.title')}
      </Title>
      <p>{words('raters.help.separate')}</p>
      <p>{words('raters.help.blind')}</p>
      <p>{words('raters.help.anonymous')}</p>
    </aside>
  )
}
