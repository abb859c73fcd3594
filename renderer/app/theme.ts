import { createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef3f8',
  '#dae4ee',
  '#b6c9dd',
  '#8facca',
  '#6b91b8',
  '#4b77a3',
  '#345f8c',
  '#264d76',
  '#1d3f63',
  '#16324f',
];
const vermilion: MantineColorsTuple = [
  '#fbeeeb',
  '#f5d8d2',
  '#ebb2a7',
  '#e0897a',
  '#d66653',
  '#cb4a36',
  '#b93a27',
  '#9d2f1e',
  '#82281a',
  '#672016',
];
const ochre: MantineColorsTuple = [
  '#faf3e4',
  '#f1e3c2',
  '#e4cb90',
  '#d6b161',
  '#c79a3d',
  '#b08427',
  '#8f6a1c',
  '#765716',
  '#5e4512',
  '#49360e',
];
const moss: MantineColorsTuple = [
  '#eff4ef',
  '#dbe7dc',
  '#b8d0ba',
  '#93b797',
  '#729f78',
  '#56875d',
  '#446f4b',
  '#385b3e',
  '#2e4b33',
  '#253c29',
];
/** Warm greys, light to dark. */
const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f3f0ea',
  '#e7e2d9',
  '#d8d2c6',
  '#c3bcae',
  '#a39c8e',
  '#7d7669',
  '#5f594e',
  '#433f37',
  '#2c2924',
];
/** The same for the dark theme: text first, ground towards the end. */
const dark: MantineColorsTuple = [
  '#e8e3d9',
  '#c9c3b7',
  '#a8a195',
  '#837c71',
  '#5c564d',
  '#45403a',
  '#353129',
  '#262320',
  '#1e1b18',
  '#161412',
];

/** The cross of a dialog says nothing by itself. */
const CLOSING = { 'aria-label': '关闭' } as const;

const QUICK = { duration: 100, transition: 'fade' } as const;

/** 14 px and 1.6 for reading Chinese; the machine's own CJK sans, nothing downloaded. */
export const theme = createTheme({
  colors: { ink, vermilion, ochre, moss, gray, dark },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  fontFamily:
    '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.5' },
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '17px' }, h3: { fontSize: '15px' } },
  },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: '4px',
  autoContrast: true,
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Modal: {
      styles: { title: { fontWeight: 600 } },
      defaultProps: {
        transitionProps: QUICK,
        overlayProps: { backgroundOpacity: 0.25 },
        closeButtonProps: CLOSING,
        shadow: 'md',
      },
    },
    Drawer: {
      styles: { title: { fontWeight: 600 } },
      defaultProps: {
        transitionProps: QUICK,
        overlayProps: { backgroundOpacity: 0.15 },
        closeButtonProps: CLOSING,
        shadow: 'md',
      },
    },
    Popover: { defaultProps: { transitionProps: QUICK, shadow: 'md' } },
    Menu: { defaultProps: { transitionProps: QUICK, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: QUICK, openDelay: 400, withArrow: false } },
    Progress: { defaultProps: { transitionDuration: 100 } },
  },
});
