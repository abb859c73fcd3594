import { Button, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { Outcome } from '#renderer/ui/outcome.tsx';
import classes from '../campaign.module.css';
import { PassphraseField } from './passphrase-field';
import type { Taking } from './use-taking';

/** Takes in whatever package came: on the organiser's machine results, on a reviewer's the dossiers to read. */
export function TakePackage({ taking: { acting, left, take } }: { readonly taking: Taking }) {
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');

  return (
    <section className={classes.section} aria-label="收取评查包">
      <Text fw={600}>收取评查包（.ajpc）</Text>
      <div className={classes.row}>
        <PassphraseField value={passphrase} onChange={setPassphrase} />
        <Button
          onClick={() => input.current?.click()}
          disabled={passphrase === '' || acting.busy}
          loading={acting.busy}
        >
          选择评查包
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".ajpc"
          aria-label="选择评查包文件"
          onChange={({ currentTarget }) => {
            if (currentTarget.files !== null && currentTarget.files.length > 0)
              take([...currentTarget.files], passphrase);
            currentTarget.value = '';
          }}
        />
      </div>
      <Outcome acting={acting} />
      {left.length > 0 && (
        <ul className={classes.troubles}>
          {left.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
