declare namespace App {
  interface Locals {
    site: import('./site.ts').Site;
  }
}
