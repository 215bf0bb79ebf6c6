declare namespace App {
  interface Locals {
    site: import('./charts/define-chart.ts').Site;
  }
}
