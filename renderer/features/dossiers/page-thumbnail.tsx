import { useEffect, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { Page } from '#shared/model/page';
import classes from './pages-drawer.module.css';

/** The small picture kept when the page was read; a grey sheet until then. */
export function PageThumbnail({ page }: { readonly page: Page }) {
  const { store } = useServices();
  const picture = useLive(() => store.thumbnail(page), [store, page.scan, page.index]);
  const address = useAddress(picture);
  if (address === undefined) return <div className={classes.picture} />;
  return <img className={classes.picture} src={address} alt={`第 ${page.ordinal} 页`} />;
}

function useAddress(picture: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (picture === undefined) return;
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
}
