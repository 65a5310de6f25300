export default "Español";
