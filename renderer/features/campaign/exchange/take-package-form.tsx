import { Button, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import classes from '../campaign.module.css';
import { Outcome } from '../outcome';
import { useActing } from '../use-acting';
import { PassphraseField } from './passphrase-field';
import { takePackage } from './take-package';
import { useExchange } from './use-exchange';

/** Takes in whatever package came: on the organiser's machine results, on a reviewer's the dossiers to read. */
export function TakePackage() {
  const { reading } = useServices();
  const ports = useExchange();
  const acting = useActing();
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [left, setLeft] = useState<readonly string[]>([]);

  const take = (files: readonly File[]) =>
    acting.act(async () => {
      setLeft([]);
      const words: string[] = [];
      for (const file of files) {
        const taken = await takePackage(ports, { name: file.name, bytes: file }, passphrase);
        words.push(taken.words);
        setLeft((before) => [...before, ...taken.left]);
        for (const dossier of taken.dossiers) void reading.add(dossier).catch(reading.fail);
      }
      return words.join('');
    });

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
            if (currentTarget.files !== null && currentTarget.files.length > 0) take([...currentTarget.files]);
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
