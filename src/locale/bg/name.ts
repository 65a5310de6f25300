export default "Български";
