export default function Index() {
  return <p>KaTek</p>;
}
