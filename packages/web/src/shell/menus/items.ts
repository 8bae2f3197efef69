export { MenuItem } from 'react-aria-components/Menu'
export { Separator } from 'react-aria-components/Separator'
